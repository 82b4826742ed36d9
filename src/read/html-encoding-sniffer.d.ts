declare module "html-encoding-sniffer" {
  /** The encoding of an HTML byte stream by the WHATWG rules, as its standard name. */
  export default function sniffHTMLEncoding(
    bytes: Uint8Array,
    options?: {
      readonly transportLayerEncodingLabel?: string;
      readonly defaultEncoding?: string;
      readonly xml?: boolean;
    },
  ): string;
}
