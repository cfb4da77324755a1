/** What must be true of {@code template.yaml} beyond its form: rules that no linter knows. */
package io.confirmshipping.template;
