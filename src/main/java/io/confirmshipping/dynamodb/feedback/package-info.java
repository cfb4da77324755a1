/** The notes of sellers, one item each. */
package io.confirmshipping.dynamodb.feedback;
