/** Prep details of a seller, a few SKUs in one item. */
package io.confirmshipping.dynamodb.prep;
