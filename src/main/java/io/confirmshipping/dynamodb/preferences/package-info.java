/** The preferences of a seller, one item each. */
package io.confirmshipping.dynamodb.preferences;
