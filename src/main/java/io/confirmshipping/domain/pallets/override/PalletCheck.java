package io.confirmshipping.domain.pallets.override;

import static io.confirmshipping.domain.CommandPart.PALLETS;

import io.confirmshipping.domain.FieldErrors;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Position;
import io.confirmshipping.domain.contents.Load;
import io.confirmshipping.domain.contents.WeightUnit;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.pallets.PalletGroup;
import io.confirmshipping.domain.pallets.PalletRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Checks that a seller's pallets are within the limits, and that nothing rules out that they hold the boxes of a load. It
 * refuses only what is impossible in every packing. Source: rules.md#rule-8, rules.md#rule-16 and
 * rules.md#rule-41.
 */
public final class PalletCheck {

    private static final BigDecimal HALF_A_HUNDREDTH = new BigDecimal("0.005");

    private final List<PalletGroup> groups;
    private final Load load;
    private final PalletRules rules;

    /** @param groups at least one */
    public PalletCheck(List<PalletGroup> groups, Load load, PalletRules rules) {
        this.groups = groups;
        this.load = load;
        this.rules = rules;
    }

    /** @throws InvalidInput naming everything that is wrong with the pallets */
    public void pass() {
        errors().throwIfAny();
    }

    /** Returns whether the pallets are within the limits, and nothing rules out that they hold the load. */
    public boolean passes() {
        return errors().list().isEmpty();
    }

    private FieldErrors errors() {
        FieldErrors errors = new FieldErrors();
        new PalletLimits(groups, rules, errors).check();
        if (errors.list().isEmpty()) {
            checkCount(errors);
            checkWeight(errors);
            checkRoom(errors);
        }
        return errors;
    }

    private void checkCount(FieldErrors errors) {
        long count = count();
        if (count > load.boxCount()) {
            errors.add(Position.of(PALLETS), FieldCode.MORE_PALLETS_THAN_BOXES.of(count, load.boxCount()));
        }
    }

    private void checkWeight(FieldErrors errors) {
        BigDecimal pallets =
                hundredths(groups.stream().map(PalletCheck::pounds).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal boxes = hundredths(load.pounds());
        BigDecimal wood = hundredths(rules.ownPounds().multiply(BigDecimal.valueOf(count())));
        if (pallets.compareTo(boxes.add(wood)) < 0) {
            errors.add(
                    Position.of(PALLETS),
                    count() == 1
                            ? FieldCode.PALLET_LIGHTER_THAN_BOXES.of(pallets, boxes, wood)
                            : FieldCode.PALLETS_LIGHTER_THAN_BOXES.of(pallets, boxes, wood, rules.ownPounds()));
        }
    }

    private void checkRoom(FieldErrors errors) {
        List<Room> rooms = groups.stream().map(group -> Room.on(group, rules)).toList();
        List<BoxKind> kinds = BoxKind.of(load);
        FieldErrors misfits = new BoxFit(groups, rooms, kinds, rules).errors();
        errors.addAll(misfits.list());
        if (misfits.list().isEmpty()) {
            new LatticeBound(rooms, kinds)
                    .shortage()
                    .ifPresent(shortage -> errors.add(
                            Position.of(PALLETS),
                            FieldCode.ROOM_FOR_FEWER_BOXES.of(shortage, rules.ownHeightInches())));
            new DeckBound(rooms, kinds)
                    .shortage()
                    .ifPresent(held -> errors.add(
                            Position.of(PALLETS), FieldCode.ROOM_FOR_LESS_WEIGHT.of(held, hundredths(load.pounds()))));
        }
    }

    private long count() {
        return groups.stream().mapToLong(PalletGroup::quantity).sum();
    }

    /** Returns the most that pallets weigh, in pounds: answers round kilograms to hundredths, so that half of one may be lost. */
    static BigDecimal pounds(PalletGroup group) {
        BigDecimal lost =
                group.weight().unit() == WeightUnit.KG ? WeightUnit.KG.toPounds(HALF_A_HUNDREDTH) : BigDecimal.ZERO;
        return group.pounds().add(lost.multiply(BigDecimal.valueOf(group.quantity())));
    }

    /** Rounds to hundredths, as other answers show it. */
    static BigDecimal hundredths(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
