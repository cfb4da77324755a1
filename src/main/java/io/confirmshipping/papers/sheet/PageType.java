package io.confirmshipping.papers.sheet;

import static io.confirmshipping.papers.sheet.LabelKind.BOX;
import static io.confirmshipping.papers.sheet.LabelKind.BOX_AND_CARRIER;
import static io.confirmshipping.papers.sheet.LabelKind.CARRIER;
import static io.confirmshipping.papers.sheet.LabelKind.PALLET;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The page types of SP-API's {@code getLabels}: a sheet, how many labels are on it, and for which labels it is meant. */
public enum PageType {
    LETTER_2("PackageLabel_Letter_2", Sheet.LETTER_HALVES, BOX, BOX_AND_CARRIER, CARRIER, PALLET),
    LETTER_4("PackageLabel_Letter_4", Sheet.LETTER_QUARTERS, BOX, BOX_AND_CARRIER, CARRIER, PALLET),
    /** Not for partnered carriers. */
    LETTER_6("PackageLabel_Letter_6", Sheet.LETTER_SIXTHS, BOX, PALLET),
    LETTER_6_CARRIER_LEFT("PackageLabel_Letter_6_CarrierLeft", Sheet.LETTER_SIXTHS, BOX_AND_CARRIER),
    A4_2("PackageLabel_A4_2", Sheet.A4_HALVES, BOX, BOX_AND_CARRIER, CARRIER, PALLET),
    A4_4("PackageLabel_A4_4", Sheet.A4_QUARTERS, BOX, BOX_AND_CARRIER, CARRIER, PALLET),
    /** Not for partnered carriers. */
    PLAIN_PAPER("PackageLabel_Plain_Paper", Sheet.LETTER_WHOLE, BOX, PALLET),
    PLAIN_PAPER_CARRIER_BOTTOM("PackageLabel_Plain_Paper_CarrierBottom", Sheet.LETTER_TOP_AND_BOTTOM, BOX_AND_CARRIER),
    /** For partnered parcel carriers. */
    THERMAL("PackageLabel_Thermal", Sheet.THERMAL, BOX, BOX_AND_CARRIER, CARRIER),
    /** Box label and carrier label on one. */
    THERMAL_UNIFIED("PackageLabel_Thermal_Unified", Sheet.THERMAL_HALVES, BOX_AND_CARRIER),
    /** Not for partnered carriers. */
    THERMAL_NON_PCP("PackageLabel_Thermal_NonPCP", Sheet.THERMAL, BOX, PALLET),
    /** As {@link #THERMAL}: no carrier label is rotated here. */
    THERMAL_NO_CARRIER_ROTATION(
            "PackageLabel_Thermal_No_Carrier_Rotation", Sheet.THERMAL, BOX, BOX_AND_CARRIER, CARRIER);

    private final String code;
    private final Sheet sheet;
    private final Set<LabelKind> kinds;

    PageType(String code, Sheet sheet, LabelKind first, LabelKind... others) {
        this.code = code;
        this.sheet = sheet;
        this.kinds = EnumSet.of(first, others);
    }

    /** Returns the page type with this name in SP-API, for example {@code PackageLabel_Letter_2}; empty if there is none. */
    public static Optional<PageType> parse(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** Returns its name in SP-API. */
    public String code() {
        return code;
    }

    public Sheet sheet() {
        return sheet;
    }

    /** Returns whether it is meant for these labels. */
    public boolean allows(LabelKind kind) {
        return kinds.contains(kind);
    }

    /** Returns whether the carrier label lies left of, or above, the box label. */
    public boolean carrierFirst() {
        return this == LETTER_6_CARRIER_LEFT || this == THERMAL_UNIFIED;
    }
}
