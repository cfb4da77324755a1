/** The bus on which others hear what has happened: Amazon EventBridge. */
package io.confirmshipping.eventbridge;
