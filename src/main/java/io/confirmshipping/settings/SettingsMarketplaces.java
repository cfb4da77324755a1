package io.confirmshipping.settings;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.text.PlainText;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The marketplaces that have a settings file. */
@Singleton
public class SettingsMarketplaces implements Marketplaces {

    /**
     * The marketplaces, read when this class is initialized. A native executable does that at build time: it contains the
     * marketplaces, but neither the files nor the reflection on their records. So nothing here may keep the reader.
     */
    private static final Map<MarketplaceId, Marketplace> BY_ID = Stream.of("ATVPDKIKX0DER")
            .map(SettingsMarketplaces::read)
            .collect(Collectors.toUnmodifiableMap(Marketplace::id, Function.identity()));

    private static Marketplace read(String name) {
        MarketplaceSettings marketplace =
                SettingsFile.read("marketplaces/" + name + ".yaml").as(MarketplaceSettings.class);
        NetworkSettings network =
                SettingsFile.read("networks/" + name + ".yaml").as(NetworkSettings.class);
        String country = marketplace.country();
        return marketplace.toMarketplace(network.toNetwork(country, PlaceFile.read(country)), PostalFile.read(country));
    }

    @Override
    public Collection<Marketplace> all() {
        return BY_ID.values();
    }

    @Override
    public Marketplace get(MarketplaceId id) {
        return Optional.ofNullable(BY_ID.get(id))
                .orElseThrow(() -> new InvalidInput(List.of(new FieldError(
                                Position.of(CommandPart.MARKETPLACE),
                                FieldCode.NOT_ONE_OF.of(BY_ID.keySet().toString()))
                        .given(PlainText.shown(id.value())))));
    }
}
