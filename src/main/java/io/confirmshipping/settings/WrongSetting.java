package io.confirmshipping.settings;

/** A missing key, an unknown key or a wrong value in a settings file. */
final class WrongSetting extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String place;

    /** @param place within the table or list that is being read, for example {@code closures.list[3].center} */
    WrongSetting(String place, String problem) {
        super(problem);
        this.place = place;
    }

    /** Returns the same error, with its place relative to the outer table or list. */
    WrongSetting within(String outer) {
        return new WrongSetting(
                place.isEmpty() || place.startsWith("[") ? outer + place : outer + "." + place, getMessage());
    }

    String place() {
        return place;
    }
}
