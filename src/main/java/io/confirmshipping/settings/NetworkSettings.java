package io.confirmshipping.settings;

import io.confirmshipping.domain.placement.Closure;
import io.confirmshipping.domain.placement.Closures;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.Places;
import java.time.LocalDate;
import java.util.List;

/** The content of a marketplace's network file, {@code networks/<marketplace>.yaml}. */
record NetworkSettings(
        PlacementSettings placement, TariffSettings fees, CentersSettings centers, ClosuresSettings closures) {

    /** @throws WrongSetting if a center that is not in the network is closed */
    NetworkSettings {
        for (int i = 0; i < closures.list().size(); i++) {
            String center = closures.list().get(i).center();
            if (!centers.has(center)) {
                throw new WrongSetting("closures.list[%d].center".formatted(i), "there is no center " + center);
            }
        }
    }

    /** @param source where the closures come from */
    record ClosuresSettings(String source, List<ClosureSettings> list) {

        private Closures toClosures() {
            return new Closures(list.stream().map(ClosureSettings::toClosure).toList());
        }
    }

    record ClosureSettings(String center, LocalDate from, LocalDate until, Closure.Cause cause) {

        /** @throws WrongSetting if it ends before it begins */
        ClosureSettings {
            if (until.isBefore(from)) {
                throw new WrongSetting("until", "it ends before it begins, on " + from);
            }
        }

        private Closure toClosure() {
            return new Closure(center, from, until, cause);
        }
    }

    /**
     * @param country the country of all its centers
     * @param places where the people of that country live
     */
    Network toNetwork(String country, Places places) {
        return new Network(
                centers.list().stream().map(center -> center.toCenter(country)).toList(),
                places,
                placement.toSizes(),
                placement.toRules(),
                fees.toTariff(),
                closures.toClosures(),
                placement.validity());
    }
}
