/** The Lambda functions, one class each, named as {@code QUARKUS_LAMBDA_HANDLER} in template.yaml names them. */
package io.confirmshipping.function;
