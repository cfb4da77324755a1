package io.confirmshipping.local.template;

import java.util.List;

/** The resources that the template deploys. */
public record Template(
        TableDefinition table,
        List<Route> routes,
        List<Queue> queues,
        List<EventSourceMapping> eventSourceMappings,
        List<Schedule> schedules,
        List<StreamMapping> streamMappings) {

    private static Template loaded;

    /** Returns the template of this build, which is read once.
     *
     * @throws TemplateNotUnderstood if the template has a part that the local mode does not support
     */
    public static synchronized Template load() {
        if (loaded == null) {
            loaded = TemplateReader.readResource("template.yaml");
        }
        return loaded;
    }

    /** Parses a template.
     *
     * @throws TemplateNotUnderstood if the template has a part that the local mode does not support
     */
    public static Template parse(String yaml) {
        return TemplateReader.read(yaml);
    }
}
