/** Reads {@code template.yaml}. Anything that the local mode does not understand is an error. */
package io.confirmshipping.local.template;
