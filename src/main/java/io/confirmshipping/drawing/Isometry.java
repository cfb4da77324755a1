package io.confirmshipping.drawing;

import java.util.List;

/** Draws cuboids in isometric projection: x runs down to the right, y down to the left, z up. */
final class Isometry {

    private static final double COSINE = Math.sqrt(3) / 2;
    private static final double SINE = 0.5;

    private final double scale;
    private final double originX;
    private final double originY;

    /**
     * @param scale pixels in an inch
     * @param originX where the corner with x, y and z of 0 is
     * @param originY likewise, downwards
     */
    Isometry(double scale, double originX, double originY) {
        this.scale = scale;
        this.originX = originX;
        this.originY = originY;
    }

    /** How far the picture of a board goes down from the corner where x, y and z are 0; in its own measure. */
    static double below(double length, double width, double thickness) {
        return SINE * (length + width) + thickness;
    }

    /** In the order in which they are given. */
    void draw(List<Cuboid> cuboids, StringBuilder svg) {
        svg.append("<g stroke=\"#222\" stroke-width=\".7\" stroke-linejoin=\"round\">");
        cuboids.forEach(cuboid -> draw(cuboid, svg));
        svg.append("</g>");
    }

    private void draw(Cuboid c, StringBuilder svg) {
        svg.append(c.whole() ? "<g>" : "<g stroke=\"none\">");
        face(
                svg,
                c.tint().right(),
                c.x2(),
                c.y1(),
                c.z1(),
                c.x2(),
                c.y2(),
                c.z1(),
                c.x2(),
                c.y2(),
                c.z2(),
                c.x2(),
                c.y1(),
                c.z2());
        face(
                svg,
                c.tint().left(),
                c.x1(),
                c.y2(),
                c.z1(),
                c.x2(),
                c.y2(),
                c.z1(),
                c.x2(),
                c.y2(),
                c.z2(),
                c.x1(),
                c.y2(),
                c.z2());
        face(
                svg,
                c.tint().top(),
                c.x1(),
                c.y1(),
                c.z2(),
                c.x2(),
                c.y1(),
                c.z2(),
                c.x2(),
                c.y2(),
                c.z2(),
                c.x1(),
                c.y2(),
                c.z2());
        svg.append("</g>");
    }

    /** @param corners x, y and z of one after the other */
    private void face(StringBuilder svg, String color, double... corners) {
        svg.append("<path fill=\"").append(color).append("\" d=\"");
        for (int i = 0; i < corners.length; i += 3) {
            svg.append(i == 0 ? 'M' : 'L')
                    .append(tenths(originX + scale * COSINE * (corners[i] - corners[i + 1])))
                    .append(' ')
                    .append(tenths(originY + scale * (SINE * (corners[i] + corners[i + 1]) - corners[i + 2])));
        }
        svg.append("Z\"/>");
    }

    private static double tenths(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }
}
