package io.confirmshipping.settings;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.placement.BoxSize;
import io.confirmshipping.domain.placement.BoxSizes;
import io.confirmshipping.domain.placement.Closure;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.FulfillmentCenter;
import io.confirmshipping.domain.placement.Network;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.placement.PlacementTariff;
import io.confirmshipping.domain.placement.Places;
import io.confirmshipping.domain.placement.Region;
import io.confirmshipping.domain.placement.StrategyRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the network file of one marketplace. */
final class NetworkFile {

    private final SettingsNode file;
    private final String country;

    private NetworkFile(SettingsNode file, String country) {
        this.file = file;
        this.country = country;
    }

    static Network network(SettingsNode file, String country, Places places) {
        return new NetworkFile(file, country).network(places);
    }

    private Network network(Places places) {
        SettingsNode placement = file.at("placement");
        List<FulfillmentCenter> centers = file.at("centers").at("list").list(this::center);
        return new Network(
                centers,
                places,
                new BoxSizes(limit(placement.at("standardBox")), limit(placement.at("oversizeBox"))),
                byName(PlacementStrategy.values(), placement.at("strategies"), NetworkFile::strategy),
                new PlacementTariff(file.at("fees").at("tiers").list(NetworkFile::tier)),
                file.at("closures").at("list").list(closure -> closure(closure, centers)),
                placement.at("validity").duration());
    }

    private static BoxSizes.Limit limit(SettingsNode box) {
        return new BoxSizes.Limit(
                box.at("pounds").decimal(), box.at("longestSideInches").decimal());
    }

    private static StrategyRules strategy(SettingsNode strategy) {
        int most = strategy.at("most").integer();
        return new StrategyRules(
                strategy.at("fewest").parsed(fewest -> {
                    new StrategyRules(Integer.parseInt(fewest), most, BigDecimal.ZERO);
                    return Integer.parseInt(fewest);
                }),
                most,
                strategy.at("detour").decimal());
    }

    private FulfillmentCenter center(SettingsNode center) {
        String code = center.at("code").text();
        Address address = new Address(
                code,
                center.at("address").text(),
                Optional.empty(),
                center.at("city").text(),
                center.at("state").text(),
                center.at("postalCode").text(),
                country,
                Optional.empty());
        return new FulfillmentCenter(
                code,
                address,
                new Coordinates(
                        center.at("latitude").degrees(), center.at("longitude").degrees()),
                center.at("region").parsed(Region::valueOf),
                Set.copyOf(center.at("takes").list(size -> size.parsed(BoxSize::valueOf))));
    }

    private static PlacementTariff.Tier tier(SettingsNode tier) {
        Map<PlacementStrategy, Map<Region, BigDecimal>> perUnit = new EnumMap<>(PlacementStrategy.class);
        Stream.of(PlacementStrategy.values()).forEach(strategy -> tier.maybe(strategy.name())
                .ifPresent(fees -> perUnit.put(strategy, byName(Region.values(), fees, SettingsNode::decimal))));
        return new PlacementTariff.Tier(
                tier.at("tier").text(),
                tier.maybe("upToPounds").map(SettingsNode::decimal),
                tier.maybe("upToCubicInches").map(SettingsNode::decimal),
                perUnit);
    }

    private static Closure closure(SettingsNode closure, List<FulfillmentCenter> centers) {
        LocalDate from = closure.at("from").parsed(LocalDate::parse);
        return new Closure(
                closure.at("center").parsed(code -> known(code, centers)),
                from,
                closure.at("until").parsed(until -> notBefore(from, LocalDate.parse(until))),
                closure.at("cause").parsed(Closure.Cause::valueOf));
    }

    private static String known(String code, List<FulfillmentCenter> centers) {
        if (centers.stream().noneMatch(center -> center.code().equals(code))) {
            throw new IllegalArgumentException("There is no center " + code);
        }
        return code;
    }

    private static LocalDate notBefore(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("It ends before it begins, on " + from);
        }
        return until;
    }

    private static <K extends Enum<K>, V> Map<K, V> byName(
            K[] names, SettingsNode table, Function<SettingsNode, V> value) {
        Map<K, V> map = new EnumMap<>(names[0].getDeclaringClass());
        Stream.of(names).forEach(name -> map.put(name, value.apply(table.at(name.name()))));
        return map;
    }
}
