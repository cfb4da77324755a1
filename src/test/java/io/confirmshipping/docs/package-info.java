/** Everything that is written for readers holds: rules, links, commands and scripts. */
package io.confirmshipping.docs;
