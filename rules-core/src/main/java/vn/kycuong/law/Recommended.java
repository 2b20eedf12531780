package vn.kycuong.law;

import java.util.Set;

/**
 * What is recommended, as far as it decides which provisions are cited.
 *
 * @param figure the figure that led to it
 * @param measure the measure
 * @param subject the category of the officer as a word, or {@code unit}
 * @param checks what it leaves to a person
 * @param regime the regime of the case, or empty
 */
public record Recommended(FigureId figure, Measure measure, String subject, Set<Check> checks, String regime) {}
