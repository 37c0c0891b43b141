package fi.kuulolla.bench;

/** One of the live engine's scenarios. */
interface Scenario {
    /** Plays it on a server that was just started on an empty database; gives its figures. */
    JsonLine play(ServerProcess server, Options options) throws Exception;
}
