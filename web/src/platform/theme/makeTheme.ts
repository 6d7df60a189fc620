// Turns a company's brand into the theme: calm neutral surfaces, one colour for the next action, links and focus.
import { createTheme, type Theme } from '@mui/material/styles'
import { NEUTRALS, type Scheme, STATUS_TONES, SURFACES, type Tone } from './tokens'
import { contrast, tone } from './tone'

declare module '@mui/material/styles' {
  interface Palette {
    tone: Record<Tone, string>
    canvas: string
  }
  interface PaletteOptions {
    tone?: Record<Tone, string>
    canvas?: string
  }
}

export type Brand = {
  readonly primary: string
  /** What is written on the primary colour, where that can be read. */
  readonly accent?: string
  readonly radius?: number
}

export const HOUSE_BRAND: Brand = { primary: '#3d53c5', radius: 6 }

const TEXT_CONTRAST = 4.5

function palette(brand: Brand, scheme: Scheme) {
  const neutral = NEUTRALS[scheme]
  const tones = STATUS_TONES[scheme]
  const primary = tone(brand.primary, SURFACES[scheme], TEXT_CONTRAST)
  // The primary colour was moved for this scheme, and what could be read on the company's own may not be read on it.
  const ink = [brand.accent ?? '#ffffff', '#ffffff'].find((c) => contrast(primary, c) >= TEXT_CONTRAST) ?? '#101012'
  return {
    primary: { main: primary, contrastText: ink },
    secondary: { main: neutral.muted },
    error: { main: tones.bad },
    warning: { main: tones.warn },
    success: { main: tones.good },
    info: { main: tones.info },
    divider: neutral.hairline,
    background: { default: neutral.paper, paper: neutral.paper },
    canvas: neutral.canvas,
    text: { primary: neutral.text, secondary: neutral.muted },
    action: { hover: neutral.hover, selected: neutral.selected },
    tone: tones,
  }
}

/** Make the theme of a brand, for light and dark, as CSS variables named --erp-*. */
export function makeTheme(brand: Brand = HOUSE_BRAND): Theme {
  return createTheme({
    cssVariables: { colorSchemeSelector: 'data-scheme', cssVarPrefix: 'erp' },
    colorSchemes: { light: { palette: palette(brand, 'light') }, dark: { palette: palette(brand, 'dark') } },
    shape: { borderRadius: brand.radius ?? 6 },
    spacing: 4,
    transitions: { duration: { enteringScreen: 120, leavingScreen: 100, standard: 120, short: 100, shorter: 80 } },
    typography: {
      fontFamily: 'system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif',
      fontSize: 13,
      htmlFontSize: 16,
      h1: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.3, letterSpacing: '-0.01em' },
      h2: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.4 },
      h3: { fontSize: '0.8125rem', fontWeight: 600, lineHeight: 1.4 },
      body1: { fontSize: '0.8125rem', lineHeight: 1.45 },
      body2: { fontSize: '0.8125rem' },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      MuiButtonBase: { defaultProps: { disableRipple: true } },
      MuiButton: {
        defaultProps: { size: 'small', disableElevation: true },
        styleOverrides: { root: { minHeight: 30, whiteSpace: 'nowrap' } },
      },
      MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
      MuiFormControl: { defaultProps: { size: 'small' } },
      MuiOutlinedInput: {
        styleOverrides: {
          root: ({ theme }) => ({ backgroundColor: theme.vars?.palette.background.paper, fontSize: '0.8125rem' }),
          input: { padding: '6px 10px', height: 20 },
          multiline: { padding: 0 },
          // Labels stand above their fields: the frame needs no gap for them.
          notchedOutline: ({ theme }) => ({
            top: 0,
            borderColor: theme.vars?.palette.divider,
            '& legend': { display: 'none' },
          }),
        },
      },
      MuiInputLabel: {
        defaultProps: { shrink: true },
        styleOverrides: {
          root: ({ theme }) => ({
            position: 'static',
            transform: 'none',
            maxWidth: '100%',
            marginBottom: 4,
            fontSize: '0.75rem',
            lineHeight: 1.4,
            color: theme.vars?.palette.text.secondary,
          }),
        },
      },
      MuiFormHelperText: { styleOverrides: { root: { marginLeft: 0, marginRight: 0 } } },
      MuiDialogTitle: {
        styleOverrides: { root: { fontSize: '1rem', fontWeight: 600, padding: '16px 20px 8px' } },
      },
      MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px' } } },
      MuiDialogActions: { styleOverrides: { root: { padding: '12px 20px 16px' } } },
      MuiBackdrop: { styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: '#00000052' } } } },
      MuiDialog: { styleOverrides: { paper: { backgroundImage: 'none' } } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiMenuItem: { styleOverrides: { root: { fontSize: '0.8125rem', minHeight: 32 } } },
    },
  })
}
