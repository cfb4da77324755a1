/** Rules for {@code template.yaml} that no linter knows. */
package io.confirmshipping.template;
