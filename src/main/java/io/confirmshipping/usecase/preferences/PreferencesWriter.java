package io.confirmshipping.usecase.preferences;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.preferences.Preferences;
import io.confirmshipping.usecase.Change;

/** Replaces the preferences of sellers. */
public interface PreferencesWriter {

    /** Replaces all preferences of the seller; writes nothing if they are the same. Of two replacements the later one stays. */
    Change<Preferences> replace(SellerId seller, Preferences preferences);
}
