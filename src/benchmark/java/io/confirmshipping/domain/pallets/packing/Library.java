package io.confirmshipping.domain.pallets.packing;

import com.github.skjolber.packing.api.Box;
import com.github.skjolber.packing.api.Container;
import com.github.skjolber.packing.api.ContainerItem;
import com.github.skjolber.packing.api.PackagerResult;
import com.github.skjolber.packing.api.PackagerResultBuilder;
import com.github.skjolber.packing.api.Stackable;
import com.github.skjolber.packing.api.StackableItem;
import com.github.skjolber.packing.api.StackableSurface;
import com.github.skjolber.packing.packer.DefaultPackResult;
import com.github.skjolber.packing.packer.laff.LargestAreaFitFirstPackager;
import com.github.skjolber.packing.packer.plain.PlainPackager;
import io.confirmshipping.domain.pallets.packing.problem.BoxType;
import io.confirmshipping.domain.pallets.packing.problem.Orientation;
import io.confirmshipping.domain.pallets.packing.problem.Pallet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The packers of skjolber/3d-bin-container-packing, the baseline. They let boxes float. */
enum Library {
    PLAIN {
        private final PlainPackager packager = PlainPackager.newBuilder().build();

        @Override
        DefaultPackResult fill(List<Stackable> boxes, Container container) {
            return packager.pack(boxes, container, 0, () -> false);
        }

        @Override
        PackagerResultBuilder<?> all() {
            return packager.newResultBuilder();
        }
    },
    LAFF {
        private final LargestAreaFitFirstPackager packager =
                LargestAreaFitFirstPackager.newBuilder().build();

        @Override
        DefaultPackResult fill(List<Stackable> boxes, Container container) {
            return packager.pack(boxes, container, 0, () -> false);
        }

        @Override
        PackagerResultBuilder<?> all() {
            return packager.newResultBuilder();
        }
    };

    abstract DefaultPackResult fill(List<Stackable> boxes, Container container);

    abstract PackagerResultBuilder<?> all();

    /** Returns the volume of what it puts into one container. */
    long fill(ContainerInstance instance) {
        List<Stackable> boxes = new ArrayList<>();
        for (int type = 0; type < instance.quantities().length; type++) {
            boxes.addAll(Collections.nCopies(
                    instance.quantities()[type], box(instance.types().get(type), 1)));
        }
        Container container = container(ContainerInstance.CONTAINER, 1_000_000);
        return fill(boxes, container).getLoadVolume();
    }

    /** Returns how many pallets it needs, measured in tenths of an inch and hundredths of a pound. */
    int pallets(Shipment shipment) {
        List<StackableItem> boxes = new ArrayList<>();
        for (int type = 0; type < shipment.quantities().length; type++) {
            BoxType box = shipment.types().get(type);
            boxes.add(new StackableItem(box(box, Math.toIntExact(box.weight())), shipment.quantities()[type]));
        }
        Container container = container(Shipment.PALLET, (int) Shipment.PALLET.weight());
        PackagerResult result = all().withContainers(ContainerItem.newListBuilder()
                        .withContainer(container, 1_000)
                        .build())
                .withStackables(boxes)
                .withMaxContainerCount(1_000)
                .build();
        if (!result.isSuccess()) {
            throw new IllegalStateException(this + " did not pack " + shipment);
        }
        return result.size();
    }

    private static Container container(Pallet pallet, int weight) {
        return Container.newBuilder()
                .withDescription("container")
                .withSize(pallet.length(), pallet.width(), pallet.height())
                .withEmptyWeight(0)
                .withMaxLoadWeight(weight)
                .build();
    }

    private static Box box(BoxType type, int weight) {
        Orientation size = type.orientations().get(0);
        StackableSurface.Builder up = StackableSurface.newBuilder();
        if (type.orientations().stream().anyMatch(orientation -> orientation.height() == size.height())) {
            up.withTop();
        }
        if (type.orientations().stream().anyMatch(orientation -> orientation.height() == size.width())) {
            up.withFront();
        }
        if (type.orientations().stream().anyMatch(orientation -> orientation.height() == size.length())) {
            up.withLeft();
        }
        return Box.newBuilder()
                .withId("box")
                .withSize(size.length(), size.width(), size.height())
                .withStackableSurface(up.build())
                .withWeight(weight)
                .build();
    }
}
