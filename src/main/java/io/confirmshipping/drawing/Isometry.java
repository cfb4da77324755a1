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
     * @param scale pixels per inch
     * @param originX pixels from the left to the corner where x, y and z are 0
     * @param originY pixels from the top to that corner
     */
    Isometry(double scale, double originX, double originY) {
        this.scale = scale;
        this.originX = originX;
        this.originY = originY;
    }

    /** Returns how far a board is drawn below the corner where x, y and z are 0, in the unit of its sides. */
    static double below(double length, double width, double thickness) {
        return SINE * (length + width) + thickness;
    }

    /** Draws cuboids in their order. */
    void draw(List<Cuboid> cuboids, StringBuilder svg) {
        svg.append("<g stroke=\"#222\" stroke-width=\".7\" stroke-linejoin=\"round\">");
        cuboids.forEach(cuboid -> draw(cuboid, svg));
        svg.append("</g>");
    }

    private void draw(Cuboid c, StringBuilder svg) {
        Corner bottomRight = new Corner(c.x2(), c.y1(), c.z1());
        Corner bottomFront = new Corner(c.x2(), c.y2(), c.z1());
        Corner bottomLeft = new Corner(c.x1(), c.y2(), c.z1());
        Corner topBack = new Corner(c.x1(), c.y1(), c.z2());
        Corner topRight = new Corner(c.x2(), c.y1(), c.z2());
        Corner topFront = new Corner(c.x2(), c.y2(), c.z2());
        Corner topLeft = new Corner(c.x1(), c.y2(), c.z2());
        svg.append(c.whole() ? "<g>" : "<g stroke=\"none\">");
        face(svg, c.tint().right(), bottomRight, bottomFront, topFront, topRight);
        face(svg, c.tint().left(), bottomLeft, bottomFront, topFront, topLeft);
        face(svg, c.tint().top(), topBack, topRight, topFront, topLeft);
        if (c.fragile()) {
            cross(svg, topBack, topFront, topRight, topLeft);
        }
        svg.append("</g>");
    }

    private void face(StringBuilder svg, String color, Corner... corners) {
        svg.append("<path fill=\"").append(color).append("\" d=\"");
        line(svg, corners);
        svg.append("Z\"/>");
    }

    private void cross(StringBuilder svg, Corner from, Corner to, Corner otherFrom, Corner otherTo) {
        svg.append("<path stroke=\"#222\" d=\"");
        line(svg, from, to);
        line(svg, otherFrom, otherTo);
        svg.append("\"/>");
    }

    private void line(StringBuilder svg, Corner... corners) {
        char command = 'M';
        for (Corner corner : corners) {
            svg.append(command)
                    .append(tenths(originX + scale * COSINE * (corner.x() - corner.y())))
                    .append(' ')
                    .append(tenths(originY + scale * (SINE * (corner.x() + corner.y()) - corner.z())));
            command = 'L';
        }
    }

    private record Corner(double x, double y, double z) {}

    private static double tenths(double pixels) {
        return Math.round(pixels * 10) / 10.0;
    }
}
