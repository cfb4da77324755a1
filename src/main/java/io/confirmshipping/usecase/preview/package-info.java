/** Previews of quantity edits: what an edit would come to, kept until the seller confirms it. */
package io.confirmshipping.usecase.preview;
