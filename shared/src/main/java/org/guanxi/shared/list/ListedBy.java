package org.guanxi.shared.list;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which list operations read, so that the API's description names its fields. On a method it counts before the class. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ListedBy {

    /** Has the {@link Listing} as a constant: {@code GROUPED} for groups, for all else the only other one. */
    Class<?> value();

    /** The constant's name, where there are several. */
    String list() default "";
}
