package fi.kuulolla.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/**
 * A controller of the interface for coordinators and BI tools, under {@code /api/v1/programmes}: its callers come with a bearer
 * token ({@link CurrentStaff} knows whose), and every refusal is told as problem details.
 *
 * @see WrongRequest
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@RestController
public @interface CoordinatorInterface {}
