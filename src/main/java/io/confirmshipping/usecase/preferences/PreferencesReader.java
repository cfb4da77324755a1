package io.confirmshipping.usecase.preferences;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.preferences.Preferences;

/** Reads the preferences of sellers. */
public interface PreferencesReader {

    /** Returns the seller's preferences; {@link Preferences#DEFAULT} until the seller gives some. */
    Preferences of(SellerId seller);
}
