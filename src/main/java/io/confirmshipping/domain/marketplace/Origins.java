package io.confirmshipping.domain.marketplace;

import static io.confirmshipping.domain.explanation.FieldCode.MILITARY_ADDRESS;
import static io.confirmshipping.domain.explanation.FieldCode.NO_STATE;
import static io.confirmshipping.domain.explanation.FieldCode.NO_ZIP_CODE;
import static io.confirmshipping.domain.explanation.FieldCode.OTHER_COUNTRY;
import static io.confirmshipping.domain.explanation.FieldCode.STATE_OTHER_THAN_ZIP_CODE;
import static io.confirmshipping.domain.explanation.FieldCode.TERRITORY;
import static io.confirmshipping.domain.explanation.FieldCode.UNKNOWN_ZIP_CODE;
import static io.confirmshipping.domain.explanation.FieldCode.ZIP_CODE_OTHER_THAN_STATE;

import io.confirmshipping.domain.CommandPart;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.placement.Coordinates;
import io.confirmshipping.domain.placement.PostalArea;
import io.confirmshipping.domain.placement.PostalAreas;
import io.confirmshipping.domain.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The addresses that boxes can come from. Source: rules.md#rule-18.
 *
 * @param countryCode two letters
 */
public record Origins(String countryCode, States states, PostalAreas areas) {

    private static final Position COUNTRY = Position.of(CommandPart.SOURCE).then(CommandPart.COUNTRY);
    private static final Position STATE = Position.of(CommandPart.SOURCE).then(CommandPart.STATE);
    private static final Position POSTAL_CODE = Position.of(CommandPart.SOURCE).then(CommandPart.POSTAL_CODE);

    /**
     * Returns the address with its state as a two-letter code.
     *
     * @throws InvalidInput naming every field by which boxes cannot come from there
     */
    public Address checked(Address source) {
        FieldErrors.throwIfAny(errors(source));
        return source.inState(states.code(source.stateOrProvinceCode()).orElseThrow());
    }

    /** Returns what is wrong with an address as a source of boxes; empty if boxes can come from there. */
    public List<FieldError> errors(Address source) {
        if (!countryCode.equals(source.countryCode())) {
            return List.of(new FieldError(COUNTRY, OTHER_COUNTRY.of(countryCode)).given(source.countryCode()));
        }
        List<FieldError> errors = new ArrayList<>();
        stateError(source.stateOrProvinceCode()).ifPresent(errors::add);
        postalCodeError(source.postalCode(), states.code(source.stateOrProvinceCode()))
                .ifPresent(errors::add);
        if (errors.isEmpty()) {
            errors.addAll(disagreement(source));
        }
        return errors;
    }

    /**
     * Returns where boxes from this address are taken to be.
     *
     * @throws InvalidInput if its postal code is none that boxes can come from
     */
    public Coordinates locate(Address source) {
        Optional<FieldError> error = postalCodeError(source.postalCode(), Optional.empty());
        if (error.isPresent()) {
            throw new InvalidInput(List.of(error.get()));
        }
        return areas.at(source.postalCode()).flatMap(PostalArea::coordinates).orElseThrow();
    }

    private Optional<FieldError> stateError(String written) {
        return states.code(written)
                .map(code -> unsendable(code).map(error -> new FieldError(STATE, error)))
                .orElseGet(() ->
                        Optional.of(new FieldError(STATE, NO_STATE.of(countryCode)).given(PlainText.shown(written))));
    }

    /** @param state that is named with it, of which it speaks if the area is in several */
    private Optional<FieldError> postalCodeError(String postalCode, Optional<String> state) {
        if (!PostalAreas.isPostalCode(postalCode)) {
            return Optional.of(new FieldError(POSTAL_CODE, NO_ZIP_CODE.of()).given(PlainText.shown(postalCode)));
        }
        return areas.at(postalCode)
                .map(area -> unsendable(area, state))
                .orElseGet(() -> Optional.of(UNKNOWN_ZIP_CODE.of(postalCode.substring(0, PostalAreas.PREFIX))))
                .map(error -> new FieldError(POSTAL_CODE, error));
    }

    private Optional<Explanation> unsendable(PostalArea area, Optional<String> state) {
        Set<String> around = area.states();
        return around.stream().anyMatch(states.sending()::containsKey)
                ? Optional.empty()
                : unsendable(state.filter(around::contains)
                        .orElseGet(() -> around.stream().sorted().findFirst().orElseThrow()));
    }

    private Optional<Explanation> unsendable(String code) {
        if (states.military().containsKey(code)) {
            return Optional.of(MILITARY_ADDRESS.of());
        }
        if (states.territories().containsKey(code)) {
            return Optional.of(TERRITORY.of(states.name(code)));
        }
        return Optional.empty();
    }

    private List<FieldError> disagreement(Address source) {
        String state = states.code(source.stateOrProvinceCode()).orElseThrow();
        Set<String> around = areas.at(source.postalCode()).orElseThrow().states();
        if (around.contains(state)) {
            return List.of();
        }
        return List.of(
                new FieldError(
                        STATE,
                        STATE_OTHER_THAN_ZIP_CODE.of(states.name(state), source.postalCode(), states.names(around))),
                new FieldError(POSTAL_CODE, ZIP_CODE_OTHER_THAN_STATE.of(states.names(around), states.name(state))));
    }
}
