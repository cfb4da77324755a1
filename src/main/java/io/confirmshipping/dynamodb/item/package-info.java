/** Items: their keys, and their attributes written and read by hand. */
package io.confirmshipping.dynamodb.item;
