/** The table's stream, read from DynamoDB Local and fed to the function that the template names. */
package io.confirmshipping.local.stream;
