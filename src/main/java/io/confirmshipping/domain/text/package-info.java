/** The text that people write: what of it can be seen, and when two texts are the same. Source: rules.md#rule-22. */
package io.confirmshipping.domain.text;
