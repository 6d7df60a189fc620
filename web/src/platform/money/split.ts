// Shares a total so that no cent is lost: largest remainder, ties to the lower line first, as the server does it.
import { type Decimal, isZero, quantize, sum } from './decimal'

const power = (scale: number): bigint => 10n ** BigInt(scale)

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient
}

/** Round each `share / divisor` to the digits so that together they are the total, which is their rounded sum. */
export function apportion(total: Decimal, shares: readonly Decimal[], divisor: Decimal, digits: number): Decimal[] {
  if (shares.length === 0) return []
  const scale = Math.max(divisor.scale, ...shares.map((s) => s.scale))
  let units = shares.map((s) => s.units * power(scale - s.scale + digits))
  let unit = divisor.units * power(scale - divisor.scale)
  let target = quantize(total, digits).units
  const mirrored = units.reduce((a, b) => a + b, 0n) < 0n !== unit < 0n
  if (unit < 0n) {
    units = units.map((u) => -u)
    unit = -unit
  }
  if (mirrored) {
    units = units.map((u) => -u)
    target = -target
  }
  const floors = units.map((u) => floorDivide(u, unit))
  const remainders = units.map((u, i) => u - floors[i]! * unit)
  const leftOver = Number(target - floors.reduce((a, b) => a + b, 0n))
  if (leftOver < 0 || leftOver > units.length) throw new RangeError('The total is not the rounded sum of its shares.')
  const byRemainder = units.map((_, i) => i).sort((a, b) => compareBig(remainders[b]!, remainders[a]!) || a - b)
  for (const i of byRemainder.slice(0, leftOver)) floors[i]! += 1n
  return floors.map((f) => ({ units: mirrored ? -f : f, scale: digits }))
}

const compareBig = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0)

/** Share a rounded total in proportion to the weights; where they add up to nothing, all share alike. */
export function split(total: Decimal, weights: readonly Decimal[], digits: number): Decimal[] {
  const whole = sum(weights)
  const times = (weight: Decimal): Decimal => ({ units: total.units * weight.units, scale: total.scale + weight.scale })
  if (isZero(whole))
    return apportion(
      total,
      weights.map(() => total),
      { units: BigInt(weights.length), scale: 0 },
      digits,
    )
  return apportion(total, weights.map(times), whole, digits)
}
