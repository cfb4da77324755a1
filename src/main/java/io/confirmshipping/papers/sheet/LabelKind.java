package io.confirmshipping.papers.sheet;

/** The labels of a box or pallet, as one request asks for them. */
public enum LabelKind {
    /** Box labels alone. */
    BOX,
    /** Each box label with the label of a partnered carrier beside it. */
    BOX_AND_CARRIER,
    /** Labels of a partnered carrier alone. */
    CARRIER,
    PALLET
}
