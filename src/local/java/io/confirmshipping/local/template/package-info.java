/** What {@code template.yaml} says, as far as the local mode acts on it. Whatever it does not understand is an error. */
package io.confirmshipping.local.template;
