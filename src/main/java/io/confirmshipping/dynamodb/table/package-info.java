/** The table: reading, writing under conditions, and what to do when somebody else was faster. */
package io.confirmshipping.dynamodb.table;
