/** Passkeys, by the WebAuthn library for browsers. */
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

/** A passkey is bound to a name: at a bare address (127.0.0.1) browsers make none. */
const hasName = ({ hostname }: Location): boolean => !/^[\d.]+$|^\[/.test(hostname);

export const passkeysWork = (): boolean => browserSupportsWebAuthn() && hasName(window.location);

type Ceremony = Record<string, unknown>;

/** Null when the person, or the device, broke it off. The server's options pass through as it made them. */
export const askPasskey = async (options: Ceremony): Promise<Ceremony | null> => {
  try {
    const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
    return { ...(await startAuthentication({ optionsJSON })) };
  } catch {
    return null;
  }
};

/** As above, for a new passkey. */
export const makePasskey = async (options: Ceremony): Promise<Ceremony | null> => {
  try {
    const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
    return { ...(await startRegistration({ optionsJSON })) };
  } catch {
    return null;
  }
};
