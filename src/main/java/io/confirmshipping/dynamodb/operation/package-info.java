/** Operations that are carried out after they were accepted: the stream of the table says that there is one. */
package io.confirmshipping.dynamodb.operation;
