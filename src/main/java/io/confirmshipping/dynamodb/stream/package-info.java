/** The table's stream: a record of every change, which DynamoDB writes with the change. */
package io.confirmshipping.dynamodb.stream;
