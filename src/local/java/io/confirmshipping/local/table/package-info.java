/** The table on DynamoDB Local: launched as a process of its own, filled from the template, ended with the server. */
package io.confirmshipping.local.table;
