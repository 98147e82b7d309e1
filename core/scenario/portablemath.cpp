// SPDX-FileCopyrightText: The Interleave developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/portablemath.h"

#include <array>
#include <bit>
#include <cfloat>
#include <cmath>
#include <limits>
#include <numbers>

namespace interleave {

static_assert(std::numeric_limits<double>::is_iec559 && FLT_EVAL_METHOD == 0, "doubles are calculated as doubles");
#ifdef __FAST_MATH__
#error "-ffast-math changes the last bits of every random draw"
#endif

namespace {

template<std::size_t size>
using Coefficients = std::array<double, size>; // of the powers 0, 1, 2 …

template<std::size_t size>
double polynomial(const Coefficients<size> &coefficients, double x)
{
    double sum = coefficients.back();
    for (std::size_t power = size - 1; power-- > 0;)
        sum = sum * x + coefficients[power];
    return sum;
}

// A quotient of two polynomials; that of the denominator begins with 1.
struct Rational
{
    Coefficients<8> numerator;
    Coefficients<8> denominator;

    [[nodiscard]] double at(double x) const { return polynomial(numerator, x) / polynomial(denominator, x); }
};

// AS 241: a and b, for |p - 1/2| <= 0.425.
constexpr Rational central{
    {3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
     4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3},
    {1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
     2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3}};
// c and d.
constexpr Rational near{
    {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
     1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4},
    {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
     1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9}};
// e and f, for p or 1 - p below e^-25.
constexpr Rational far{
    {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
     2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7},
    {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
     7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15}};

} // namespace

double naturalLogarithm(double x)
{
    // x = 2^k * m, with m between sqrt(1/2) and sqrt(2).
    constexpr int mantissaBits = 52;
    constexpr quint64 mantissaMask = (quint64{1} << mantissaBits) - 1;
    const auto bits = std::bit_cast<quint64>(x);
    int k = static_cast<int>(bits >> mantissaBits) - 1023;
    auto m = std::bit_cast<double>((bits & mantissaMask) | std::bit_cast<quint64>(1.0));
    if (m > std::numbers::sqrt2) {
        m *= 0.5;
        ++k;
    }
    // log m = 2 artanh s = 2 (s + s^3/3 + s^5/5 + …), |s| < 0.172, written as f - s (f - r): f is exact, and what is
    // taken from it is small. The first term left out is below 1e-18 of the sum.
    static constexpr Coefficients<11> series{2.0 / 3,  2.0 / 5,  2.0 / 7,  2.0 / 9,  2.0 / 11, 2.0 / 13,
                                             2.0 / 15, 2.0 / 17, 2.0 / 19, 2.0 / 21, 2.0 / 23};
    const double f = m - 1;
    const double s = f / (f + 2);
    const double z = s * s;
    const double r = z * polynomial(series, z);
    // log 2 in two parts, the first with zeros enough at its end for its product with k to be exact.
    constexpr double highLog2 = 0x1.62e42fee00000p-1;
    constexpr double lowLog2 = 0x1.a39ef35793c76p-33;
    return k * highLog2 + (f - (s * (f - r) - k * lowLog2));
}

double normalQuantile(double p)
{
    const double q = p - 0.5;
    if (q >= -0.425 && q <= 0.425)
        return q * central.at(0.180625 - q * q);
    const double tail = q < 0 ? p : 1 - p;
    const double r = std::sqrt(-naturalLogarithm(tail));
    const double distance = r <= 5 ? near.at(r - 1.6) : far.at(r - 5);
    return q < 0 ? -distance : distance;
}

double powered(double base, unsigned exponent)
{
    constexpr double most = std::numeric_limits<double>::max();
    double product = 1;
    for (unsigned i = 0; i < exponent; ++i) {
        const double next = product * base;
        if (next > most)
            return most;
        if (next == product) // and so it stays
            break;
        product = next;
    }
    return product;
}

qint64 rounded(double x)
{
    const auto whole = static_cast<qint64>(x);
    const double rest = x - static_cast<double>(whole);
    return rest >= 0.5 ? whole + 1 : whole;
}

} // namespace interleave
