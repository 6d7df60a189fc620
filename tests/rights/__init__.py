"""Proofs that are made from the contract itself: who may use which place of it, and that no id of another company opens one."""
