/** The table: reading, writing under conditions, and trying again if another writer was faster. */
package io.confirmshipping.dynamodb.table;
