package fi.kuulolla.testing;

import fi.kuulolla.database.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real PostgreSQL and a real port ({@code @LocalServerPort}; {@code MockMvc} works too).
 *
 * <p>All such tests share one application and one database, so the first costs seconds and the others nothing: add no properties,
 * profiles or mock beans of your own (each would start another application). Each test class begins with empty tables and each
 * test with the {@link MutableClock} at its start. Make people with {@link TestPeople}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    TestBeans.class,
    TestPeople.class,
    TestWorkshops.class,
    TestCrowd.class,
    TestLedger.class,
    TestStory.class,
    StaffScreens.class
})
@ExtendWith(FreshStart.class)
public @interface KuulollaTest {}
