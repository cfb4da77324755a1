package io.confirmshipping.domain.pallets.override;

import static io.confirmshipping.domain.CommandPart.DIMENSIONS;
import static io.confirmshipping.domain.CommandPart.PALLETS;
import static io.confirmshipping.domain.CommandPart.WEIGHT;

import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Dimensions;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.PalletRules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Checks that every box, taken alone, fits on one of the pallets and that every pallet takes a box.
 *
 * @param rooms on the pallets of each group
 */
record BoxFit(List<PalletGroup> groups, List<Room> rooms, List<BoxKind> kinds, PalletRules rules) {

    FieldErrors errors() {
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < groups.size(); i++) {
            checkUse(i, errors);
        }
        kinds.stream()
                .filter(kind -> !isOnAny(kind))
                .findFirst()
                .ifPresent(kind -> errors.add(Position.of(PALLETS), noPlaceFor(kind.group())));
        return errors;
    }

    private void checkUse(int i, FieldErrors errors) {
        List<BoxKind> small = kinds.stream().filter(kind -> isRoomFor(kind, i)).toList();
        if (small.isEmpty()) {
            errors.add(
                    Position.of(PALLETS, i).then(DIMENSIONS),
                    FieldCode.NO_ROOM_FOR_ANY_BOX.of(rules.ownHeightInches()));
        } else if (small.stream().noneMatch(kind -> isHeavyEnoughFor(kind, i))) {
            errors.add(Position.of(PALLETS, i).then(WEIGHT), FieldCode.LIGHTER_THAN_ANY_BOX.of(rules.ownPounds()));
        }
    }

    private boolean isOnAny(BoxKind kind) {
        for (int i = 0; i < groups.size(); i++) {
            if (isRoomFor(kind, i) && isHeavyEnoughFor(kind, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRoomFor(BoxKind kind, int i) {
        return kind.orientations().stream().anyMatch(rooms.get(i)::takes);
    }

    /** Takes the weight of equal pallets together: what is given for each, by the model too, is their average. */
    private boolean isHeavyEnoughFor(BoxKind kind, int i) {
        PalletGroup group = groups.get(i);
        BigDecimal forBoxes =
                PalletCheck.pounds(group).subtract(rules.ownPounds().multiply(BigDecimal.valueOf(group.quantity())));
        return PalletCheck.hundredths(kind.group().weight().pounds()).compareTo(PalletCheck.hundredths(forBoxes)) <= 0;
    }

    private static Explanation noPlaceFor(BoxGroup box) {
        Dimensions size = box.dimensions();
        return FieldCode.NO_PLACE_FOR_BOX.of(
                size.length(),
                size.width(),
                size.height(),
                size.unit().name().toLowerCase(Locale.ROOT),
                box.weight().value(),
                box.weight().unit().name().toLowerCase(Locale.ROOT));
    }
}
