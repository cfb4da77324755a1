/** Balance: where the parts of a load stand on the board, so that its center of gravity is near the middle. */
package io.confirmshipping.domain.pallets.packing.balance;
