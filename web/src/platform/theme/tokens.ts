// The neutral colours and the five status tones: every other colour on the screen derives from the company's brand.

export type Scheme = 'light' | 'dark'
export type Tone = 'neutral' | 'info' | 'warn' | 'good' | 'bad'

export const NEUTRALS = {
  light: {
    canvas: '#f6f6f7',
    paper: '#ffffff',
    hairline: '#e3e3e6',
    text: '#1a1a1e',
    muted: '#5d5e66',
    hover: '#00000009',
    selected: '#0000000f',
  },
  dark: {
    canvas: '#121214',
    paper: '#18181b',
    hairline: '#2c2c31',
    text: '#ececef',
    muted: '#a2a2ac',
    hover: '#ffffff0a',
    selected: '#ffffff14',
  },
} as const

/** The surfaces that text and marks stand on. */
export const SURFACES: Record<Scheme, readonly string[]> = {
  light: [NEUTRALS.light.paper, NEUTRALS.light.canvas, '#efeff1'],
  dark: [NEUTRALS.dark.paper, NEUTRALS.dark.canvas, '#26262a'],
}

export const STATUS_TONES: Record<Scheme, Record<Tone, string>> = {
  light: { neutral: '#6b6c75', info: '#2563c9', warn: '#a65a00', good: '#1c7c45', bad: '#c02c2c' },
  dark: { neutral: '#9a9aa5', info: '#7ea9f5', warn: '#e2a24b', good: '#5fc48a', bad: '#f28080' },
}
