package de.nachhalt.client.grants;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

/**
 * The form of an agency's id. Whether there is such an agency only its token can tell; a
 * grant for an id that nobody bears lets nobody in.
 */
@Pattern(regexp = "[a-z0-9](?:-?[a-z0-9]){2,59}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@interface AgencyId {

	String message() default "not the id of an agency";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
