package io.confirmshipping.domain.transportation;

import java.util.Optional;

/** How freight is classified by weight and worth. Source: the published model of the Fulfillment Inbound API. */
public enum FreightClass {
    NONE,
    FC_50,
    FC_55,
    FC_60,
    FC_65,
    FC_70,
    FC_77_5,
    FC_85,
    FC_92_5,
    FC_100,
    FC_110,
    FC_125,
    FC_150,
    FC_175,
    FC_200,
    FC_250,
    FC_300,
    FC_400,
    FC_500;

    /** Returns its number of the NMFC, for example {@code 92.5}; empty if it is none. */
    public Optional<String> number() {
        return this == NONE ? Optional.empty() : Optional.of(name().substring(3).replace('_', '.'));
    }
}
