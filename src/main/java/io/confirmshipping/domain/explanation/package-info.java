/**
 * Sentences that say why, as values: a stable code, and the facts that the sentence names. Programs act on these, and another
 * language says the same with them; the English sentence is made here only.
 */
package io.confirmshipping.domain.explanation;
