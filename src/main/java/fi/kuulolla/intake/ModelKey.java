package fi.kuulolla.intake;

/** How a file names a model: by its name within its project, as compared. */
record ModelKey(String project, String model) {
    static ModelKey of(String project, String model) {
        return new ModelKey(Normal.name(project), Normal.name(model));
    }
}
