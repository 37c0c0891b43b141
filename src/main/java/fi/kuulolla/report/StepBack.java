package fi.kuulolla.report;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the calling thread have what others leave of the processor. Java's own priorities do nothing on Linux without the rights of
 * root, so the system is asked: there {@code setpriority(2)} of 0 means the thread that calls and no other. Elsewhere it would mean
 * the whole process, and nothing is done.
 */
final class StepBack {
    private static final Logger LOG = LoggerFactory.getLogger(StepBack.class);
    private static final int PRIO_PROCESS = 0;
    private static final int THIS_THREAD = 0;
    /** Of -20 to 19; at 15 a thread gets a twenty-eighth of what its neighbour gets while both want the same core. */
    private static final int NICE = 15;

    private StepBack() {}

    /** Whether it was done; never fails. For a platform thread that is given back to nobody else. */
    static boolean ofThisThread() {
        if (!System.getProperty("os.name").equals("Linux")
                || Thread.currentThread().isVirtual()) {
            return false;
        }
        try {
            Linker linker = Linker.nativeLinker();
            MethodHandle setPriority = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("setpriority"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            return (int) setPriority.invokeExact(PRIO_PROCESS, THIS_THREAD, NICE) == 0;
        } catch (Throwable notHere) {
            LOG.info("reports are made with the same priority as everything else: {}", notHere.toString());
            return false;
        }
    }
}
