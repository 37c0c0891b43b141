package fi.kuulolla.live;

/** Ends what was begun. Closing twice does no harm. */
@FunctionalInterface
public interface Registration extends AutoCloseable {
    @Override
    void close();
}
