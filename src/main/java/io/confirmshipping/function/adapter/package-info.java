/** Makes a call of every event (HTTP, SQS, direct), and an answer or a problem document of what comes of it. */
package io.confirmshipping.function.adapter;
