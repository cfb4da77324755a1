package io.confirmshipping.drawing;

/**
 * One color in the three shades of a cuboid's faces, each as {@code #rrggbb}.
 *
 * @param top the lightest
 * @param right the face at the end of x
 * @param left the face at the end of y
 */
record Tint(String top, String right, String left) {

    static final Tint WOOD = new Tint("#d9b98a", "#a8854f", "#bf9b66");

    /** The tint of pallets whose contents are unknown. */
    static final Tint BLANK = new Tint("#e8e8ec", "#c4c4cc", "#d6d6dd");

    /** In degrees; turning by it spreads any number of hues evenly. */
    private static final double GOLDEN_ANGLE = 137.50776;

    private static final double SATURATION = 0.55;

    /** Returns the color of a kind of box; kinds with near numbers get distant hues. */
    static Tint of(int kind) {
        double hue = (205 + kind * GOLDEN_ANGLE) % 360;
        double lighter = kind / 12 % 2 == 0 ? 0 : 0.11;
        return new Tint(color(hue, 0.70 + lighter), color(hue, 0.44 + lighter), color(hue, 0.57 + lighter));
    }

    private static String color(double hue, double lightness) {
        return "#" + channel(0, hue, lightness) + channel(8, hue, lightness) + channel(4, hue, lightness);
    }

    /** Converts HSL to a channel of RGB. Source: CSS Color Module Level 4. */
    private static String channel(int n, double hue, double lightness) {
        double k = (n + hue / 30) % 12;
        double amount = SATURATION * Math.min(lightness, 1 - lightness);
        double value = lightness - amount * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        int level = (int) Math.round(value * 255);
        return (level < 16 ? "0" : "") + Integer.toHexString(level);
    }
}
